/** The round "how are you?" at the start of a pitstop, of which nothing is stored anywhere. */
@NullMarked
package org.samenkracht.checkin;

import org.jspecify.annotations.NullMarked;
