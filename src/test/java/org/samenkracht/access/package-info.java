/** How coming in and being known again is proven. */
@NullMarked
package org.samenkracht.access;

import org.jspecify.annotations.NullMarked;
