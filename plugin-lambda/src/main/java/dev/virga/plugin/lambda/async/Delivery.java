package dev.virga.plugin.lambda.async;

import dev.virga.spi.Arn;
import dev.virga.spi.AwsException;
import dev.virga.spi.ServiceContext;
import java.util.Optional;
import java.util.function.Consumer;

/// Hands something to another service, if there is one that takes it.
final class Delivery {
  private final ServiceContext context;
  private final Undelivered undelivered;
  private final String what;

  /// @param what it is, for the log
  Delivery(ServiceContext context, Undelivered undelivered, String what) {
    this.context = context;
    this.undelivered = undelivered;
    this.what = what;
  }

  /// Hands it to whoever offers a capability.
  <T> void through(Class<T> capability, Arn destination, Consumer<T> delivery) {
    Optional<T> service = context.find(capability);
    if (service.isEmpty()) {
      notDelivered(destination.toString(), "no service of this platform takes it");
      return;
    }
    guarded(destination, () -> delivery.accept(service.get()));
  }

  /// Hands it over, and counts it where that fails: an event's life ends with one try to tell of it.
  void guarded(Arn destination, Runnable delivery) {
    try {
      delivery.run();
    } catch (AwsException e) {
      notDelivered(destination.toString(), e.code() + ": " + e.message());
    } catch (RuntimeException e) {
      context.log().log(System.Logger.Level.ERROR, what + " could not be delivered", e);
      notDelivered(destination.toString(), "an internal error");
    }
  }

  void notDelivered(String destination, String why) {
    undelivered.add(what, destination, why);
  }
}
