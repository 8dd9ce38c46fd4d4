package dev.virga.spi;

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
}
