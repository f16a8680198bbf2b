/** Moderated sessions and what each changed, as session cards. */
@NullMarked
package org.samenkracht.pitstop;

import org.jspecify.annotations.NullMarked;
