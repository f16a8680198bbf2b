/** The demo expedition: told once, into an empty database, by the same verbs that people use. */
@NullMarked
package org.samenkracht.demo;

import org.jspecify.annotations.NullMarked;
