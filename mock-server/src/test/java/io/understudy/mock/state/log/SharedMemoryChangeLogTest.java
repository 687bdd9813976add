package io.understudy.mock.state.log;

class SharedMemoryChangeLogTest extends ChangeLogContract {
    private final ChangeLog log = new SharedMemoryChangeLog();

    @Override
    protected ChangeLog open() {
        return log;
    }
}
