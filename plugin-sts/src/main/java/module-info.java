/// The STS service.
@org.jspecify.annotations.NullMarked
module dev.virga.plugin.sts {
  requires transitive dev.virga.spi;
}
