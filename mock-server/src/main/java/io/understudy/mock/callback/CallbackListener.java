package io.understudy.mock.callback;

/** Is told what came of everything that was to be sent. */
@FunctionalInterface
public interface CallbackListener {

    /** Something was sent, or could not be; called by the thread that tried. */
    void delivered(Delivery delivery);
}
