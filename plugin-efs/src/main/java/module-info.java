/// The EFS service.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.efs {
  requires transitive dev.virga.spi;

  exports dev.virga.plugin.efs;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.efs.EfsPlugin;
}
