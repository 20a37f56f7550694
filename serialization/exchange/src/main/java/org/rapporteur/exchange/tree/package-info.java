/** Trees of JSON that mappings take apart and put together, and the ledger of what became of each leaf. */
@NullMarked
package org.rapporteur.exchange.tree;

import org.jspecify.annotations.NullMarked;
