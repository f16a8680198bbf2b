/** What funders read, and the consent of each side to it. Reads everything, edits nothing of it. */
@NullMarked
package org.samenkracht.summary;

import org.jspecify.annotations.NullMarked;
