package dev.virga.kernel;

import dev.virga.spi.EventBus;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// Delivers events one after the other on a thread of its own.
final class QueuedEvents implements AutoCloseable {
  private final System.Logger log = System.getLogger("dev.virga.events");
  private final List<Listener<?>> listeners = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Record> queue = new LinkedBlockingQueue<>();
  private final Thread thread = Thread.ofVirtual().name("virga-events").start(this::deliver);

  private record Listener<E extends Record>(Class<E> type, Consumer<? super E> consumer) {
    void offer(Record event) {
      if (type.isInstance(event)) {
        consumer.accept(type.cast(event));
      }
    }
  }

  void add(Record event) {
    queue.add(event);
  }

  <E extends Record> EventBus.Subscription subscribe(Class<E> type, Consumer<? super E> consumer) {
    var listener = new Listener<>(type, consumer);
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void deliver() {
    try {
      while (true) {
        Record event = queue.take();
        for (Listener<?> listener : listeners) {
          try {
            listener.offer(event);
          } catch (RuntimeException e) {
            log.log(
                System.Logger.Level.ERROR, "a listener failed on " + event.getClass().getName(), e);
          }
        }
      }
    } catch (InterruptedException e) {
      // close() ends the delivery.
    }
  }
}
