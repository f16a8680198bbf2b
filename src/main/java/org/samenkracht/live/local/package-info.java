/** Live messages within one process. */
@NullMarked
package org.samenkracht.live.local;

import org.jspecify.annotations.NullMarked;
