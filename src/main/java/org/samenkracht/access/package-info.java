/** How people come in and are known again: join links, sign-in links, devices, languages, and who may open what. */
@NullMarked
package org.samenkracht.access;

import org.jspecify.annotations.NullMarked;
