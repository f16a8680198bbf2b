/** How the fund's summary looks: a page to read and to print. */
@NullMarked
package org.samenkracht.summary.ui;

import org.jspecify.annotations.NullMarked;
