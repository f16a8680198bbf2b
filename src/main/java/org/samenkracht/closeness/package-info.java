/** How close the sides stand to each other: placed by each side unseen, shown together, a path over time. */
@NullMarked
package org.samenkracht.closeness;

import org.jspecify.annotations.NullMarked;
