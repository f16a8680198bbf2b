/** How ground rules look. */
@NullMarked
package org.samenkracht.rule.ui;

import org.jspecify.annotations.NullMarked;
