package org.samenkracht.live;

import java.util.UUID;

/**
 * What a live message is about: one board, one coalition. Two topics are the same when all their parts are.
 *
 * @param about the kind of message that travels here
 * @param id the board, coalition or other thing that changed
 * @param <C> the kind of message
 */
public record Topic<C>(Class<C> about, UUID id) {}
