/** How the check-in looks. */
@NullMarked
package org.samenkracht.checkin.ui;

import org.jspecify.annotations.NullMarked;
