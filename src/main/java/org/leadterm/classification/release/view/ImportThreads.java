package org.leadterm.classification.release.view;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;

/** Where files are read and stored, so that the page goes on answering. */
@ApplicationScoped
class ImportThreads implements Executor {
    @Resource
    private ManagedExecutorService threads;

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }
}
