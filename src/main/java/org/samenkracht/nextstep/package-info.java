/** Who decides the next step: offered, and accepted by the one it is offered to. */
@NullMarked
package org.samenkracht.nextstep;

import org.jspecify.annotations.NullMarked;
