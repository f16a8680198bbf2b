/** How coalitions and the people in them are shown. */
@NullMarked
package org.samenkracht.coalition.ui;

import org.jspecify.annotations.NullMarked;
