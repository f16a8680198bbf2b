@NullMarked
package org.samenkracht.live.relay;

import org.jspecify.annotations.NullMarked;
