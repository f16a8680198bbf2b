/** Where people pointed while a pitstop was recorded, for some weeks, to be seen when it is watched again. */
@NullMarked
package org.samenkracht.trail;

import org.jspecify.annotations.NullMarked;
