/** How the next step looks. */
@NullMarked
package org.samenkracht.nextstep.ui;

import org.jspecify.annotations.NullMarked;
