/** What is left unsaid, written unseen in a pitstop: no author and no time is stored, and it surfaces shuffled. */
@NullMarked
package org.samenkracht.undercurrent;

import org.jspecify.annotations.NullMarked;
