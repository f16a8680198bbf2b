/** Ground rules: what the sides agree on about how they deal with each other. */
@NullMarked
package org.samenkracht.rule;

import org.jspecify.annotations.NullMarked;
