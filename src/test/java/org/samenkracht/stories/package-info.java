/** What several people at once do and see, each with a real browser, in the house as it is served. */
@NullMarked
package org.samenkracht.stories;

import org.jspecify.annotations.NullMarked;
