/** How the undercurrent looks. */
@NullMarked
package org.samenkracht.undercurrent.ui;

import org.jspecify.annotations.NullMarked;
