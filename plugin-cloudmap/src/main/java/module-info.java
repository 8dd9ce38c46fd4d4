/// The Cloud Map service.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.cloudmap {
  requires transitive dev.virga.spi;

  exports dev.virga.plugin.cloudmap;

  provides dev.virga.spi.ServicePlugin with
      dev.virga.plugin.cloudmap.CloudMapPlugin;
}
