/** The one WebSocket beside Vaadin's push, for what moves and is never saved: pointers and focus. */
@NullMarked
package org.samenkracht.live.relay;

import org.jspecify.annotations.NullMarked;
