package org.leadterm.cpd.evidence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** What is done with files when it is known how a transaction ended. */
@ApplicationScoped
class TransactionEnds {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    void whenCommitted(Runnable then) {
        at(true, then);
    }

    void unlessCommitted(Runnable then) {
        at(false, then);
    }

    private void at(boolean committed, Runnable then) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing is to be done before the end is known.
            }

            @Override
            public void afterCompletion(int status) {
                if (committed == (status == Status.STATUS_COMMITTED)) {
                    then.run();
                }
            }
        });
    }
}
