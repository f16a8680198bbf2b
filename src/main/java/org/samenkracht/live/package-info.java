/** What open browsers share while they are open: ports and the words of live work. Knows no feature. */
@NullMarked
package org.samenkracht.live;

import org.jspecify.annotations.NullMarked;
