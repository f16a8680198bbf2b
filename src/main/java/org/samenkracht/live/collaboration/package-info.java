/**
 * Who is in the room, and the conversation beside it, by the Collaboration Engine. Nothing else imports the engine, so that
 * its successor replaces this one package.
 */
@NullMarked
package org.samenkracht.live.collaboration;

import org.jspecify.annotations.NullMarked;
