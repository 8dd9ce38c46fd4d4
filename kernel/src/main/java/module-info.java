/// The platform: it finds plugins, takes requests to their operations, and keeps their state.
@org.jspecify.annotations.NullMarked
module dev.virga.kernel {
  requires transitive dev.virga.spi;
  requires java.sql;
  requires org.xerial.sqlitejdbc;

  exports dev.virga.kernel;
  exports dev.virga.kernel.plugin;

  uses dev.virga.spi.ServicePlugin;
  uses dev.virga.spi.exec.ExecutorPlugin;
  uses dev.virga.spi.protocol.Protocol;
}
