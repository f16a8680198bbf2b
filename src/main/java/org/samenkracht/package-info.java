/** Live online rooms for people who work together in a neighbourhood. */
@NullMarked
package org.samenkracht;

import org.jspecify.annotations.NullMarked;
