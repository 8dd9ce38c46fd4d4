/// The STS service.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.sts {
  requires transitive dev.virga.spi;

  exports dev.virga.plugin.sts;
  exports dev.virga.plugin.sts.model;
}
