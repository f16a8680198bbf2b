/** The pages by which people come in, see what is kept of them, and by which a host sets up the house. */
@NullMarked
package org.samenkracht.access.ui;

import org.jspecify.annotations.NullMarked;
