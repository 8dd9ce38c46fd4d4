/// The EFS service.
///
/// It provides its plugin, which is all that the platform needs to find it. The operations and their
/// shapes are exported because the platform reads records.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.efs {
  requires transitive dev.virga.spi;
  requires com.fasterxml.jackson.core;

  exports dev.virga.plugin.efs;
  exports dev.virga.plugin.efs.model;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.efs.EfsPlugin;
}
