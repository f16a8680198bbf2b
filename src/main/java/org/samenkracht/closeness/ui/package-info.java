/** How closeness looks. */
@NullMarked
package org.samenkracht.closeness.ui;

import org.jspecify.annotations.NullMarked;
