/// The CloudWatch Logs service.
///
/// It provides its plugin, which is all that the platform needs to find it. The operations and their
/// shapes are exported because the platform reads records; events and patterns are its own affair.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.logs {
  requires transitive dev.virga.spi;

  exports dev.virga.plugin.logs;
  exports dev.virga.plugin.logs.model;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.logs.LogsPlugin;
}
