/// The platform: it finds plugins, takes requests to their operations, and keeps their state.
@org.jspecify.annotations.NullMarked
module dev.virga.kernel {
  requires transitive dev.virga.spi;

  uses dev.virga.spi.ServicePlugin;
  uses dev.virga.spi.exec.ExecutorPlugin;
  uses dev.virga.spi.protocol.Protocol;
}
