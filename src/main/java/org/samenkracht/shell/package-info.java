/** The frame of the app: header, first page, errors. Knows all features and is known by none. */
@NullMarked
package org.samenkracht.shell;

import org.jspecify.annotations.NullMarked;
