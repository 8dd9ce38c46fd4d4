/// The Cloud Map service.
///
/// It provides its plugin, which is all that the platform needs to find it. The operations and their
/// shapes are exported because the platform reads records.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.cloudmap {
  requires transitive dev.virga.spi;

  exports dev.virga.plugin.cloudmap;
  exports dev.virga.plugin.cloudmap.model;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.cloudmap.CloudMapPlugin;
}
