/** How coalitions, their sides and people look. */
@NullMarked
package org.samenkracht.coalition.ui;

import org.jspecify.annotations.NullMarked;
