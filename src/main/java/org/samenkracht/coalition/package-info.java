/** Expeditions, coalitions, their parties and sides, and the people in them. */
@NullMarked
package org.samenkracht.coalition;

import org.jspecify.annotations.NullMarked;
