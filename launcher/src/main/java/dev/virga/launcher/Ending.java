package dev.virga.launcher;

import java.lang.reflect.Proxy;
import java.util.concurrent.TimeUnit;

/// How the program ends: the first signal (Ctrl-C, `kill`, the end of the terminal) closes everything,
/// the second one ends the process at once.
///
/// The exit code is the JVM's: 128 + the number of the first signal, so 130 after Ctrl-C and 143 after
/// SIGTERM.
final class Ending {
  private static final String[] SIGNALS = {"INT", "TERM", "HUP"};

  private Ending() {}

  /// What is given is closed before the process ends, from now on.
  static void closeAtEnd(AutoCloseable running) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> close(running), "ending"));
  }

  /// Waits for the end.
  ///
  /// @param meanwhile is run every other second
  static int await(Runnable meanwhile) {
    try {
      while (true) {
        TimeUnit.SECONDS.sleep(2);
        meanwhile.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Program.DONE;
  }

  private static void close(AutoCloseable running) {
    try {
      forceByNextSignal();
      running.close();
    } catch (Exception e) {
      System.getLogger(Ending.class.getName()).log(System.Logger.Level.ERROR, "not all ended", e);
    }
  }

  /// The JVM ignores signals while it ends. What replaces its handlers is found by name, because the
  /// compiler warns of it; it is only loaded when it is needed, and without it the end just takes its
  /// time.
  private static void forceByNextSignal() throws ReflectiveOperationException {
    Class<?> signal = Class.forName("sun.misc.Signal");
    Class<?> handler = Class.forName("sun.misc.SignalHandler");
    Object halt =
        Proxy.newProxyInstance(
            Ending.class.getClassLoader(),
            new Class<?>[] {handler},
            (_, _, _) -> {
              Runtime.getRuntime().halt(Program.FAILED);
              return null;
            });
    for (String name : SIGNALS) {
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), halt);
    }
  }
}
