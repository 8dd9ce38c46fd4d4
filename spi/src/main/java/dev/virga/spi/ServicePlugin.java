package dev.virga.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One AWS service.
///
/// Providing this interface (in `module-info.java`, and in `META-INF/services` for the class path)
/// is all that makes a plugin. The provider's constructor does nothing; [#descriptor] only describes;
/// a service that is switched off is never started.
public interface ServicePlugin {
  /// What the service is. Called before anything is started, and cheap.
  ServiceDescriptor descriptor();

  /// Starts the service.
  ///
  /// An exception is reported with the plugin's name and harms no other plugin.
  ///
  /// @param context everything that the service is given
  Service start(ServiceContext context);

  /// How the service can be needed before it has started, if it may wait for that: it does nothing on its
  /// own while it holds nothing. Called before anything is started, and cheap. By default, and wherever
  /// there is a data directory, a service starts with the platform.
  ///
  /// A service that starts on demand starts in the thread that needs it, outside of its transaction, and
  /// may claim and offer no more than is said here.
  default Optional<OnDemand> onDemand() {
    return Optional.empty();
  }

  /// The names of all operations that AWS has, for the page that tells what is missing: the lines of
  /// the resource `META-INF/virga/NAME.operations` beside the plugin, or none where there is no such
  /// resource. `scaffold` writes it.
  default Set<String> awsOperations() {
    String resource = "/META-INF/virga/" + descriptor().name() + ".operations";
    try (InputStream in = getClass().getResourceAsStream(resource)) {
      return in == null
          ? Set.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
