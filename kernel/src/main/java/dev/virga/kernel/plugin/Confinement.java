package dev.virga.kernel.plugin;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs the code of a drop-in: with the drop-in's class loader as that of the thread's context, and so
/// that whatever is thrown is an exception that the platform can handle.
///
/// @param source the drop-in's file or folder name
/// @param loader the loader of its classes
record Confinement(String source, ClassLoader loader) {
  /// How long a drop-in may take for a step of its start or end.
  static final Duration LIMIT = Duration.ofSeconds(10);

  /// Runs code, however long it takes. What a plugin throws on purpose is thrown as it is.
  ///
  /// @throws DropInFailure if the code does not fit the platform, or takes more than there is
  <T> T call(Supplier<T> code) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return code.get();
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new DropInFailure("the drop-in " + source + " is at fault: " + Reason.of(e), e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /// Runs one step, and gives it up where it does not come to an end.
  ///
  /// @param step what is run, as in `start()`
  /// @param late takes the result of a step that was given up and returns after all
  /// @throws DropInFailure if the step fails or takes longer than [#LIMIT]
  <T> T limited(String step, Supplier<T> code, Consumer<T> late) {
    var task = new FutureTask<>(() -> call(code));
    Thread thread = Thread.ofPlatform().daemon().name(source + " " + step).unstarted(task);
    thread.start();
    try {
      return task.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new DropInFailure(step + " failed: " + reason(cause), cause);
    } catch (TimeoutException _) {
      thread.interrupt();
      Thread.ofPlatform().daemon().start(() -> await(task, late));
      throw new DropInFailure(
          step + " did not return within " + LIMIT.toSeconds() + " s, and was given up");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DropInFailure(step + " was interrupted", e);
    }
  }

  /// The reason without the sentence that [#call] puts before it.
  private static String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    return Reason.of(failure instanceof DropInFailure && cause != null ? cause : failure);
  }

  private static <T> void await(FutureTask<T> task, Consumer<T> late) {
    try {
      late.accept(task.get());
    } catch (ExecutionException _) {
      // it was reported as given up, and there is nothing to take back
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
