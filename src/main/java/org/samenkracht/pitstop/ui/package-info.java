/** How pitstops and their session cards look. */
@NullMarked
package org.samenkracht.pitstop.ui;

import org.jspecify.annotations.NullMarked;
