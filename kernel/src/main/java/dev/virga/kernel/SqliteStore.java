package dev.virga.kernel;

import dev.virga.spi.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Rows in one SQLite file, in WAL mode.
///
/// One thread writes. It takes all commits that wait and puts them into one transaction, so that many
/// callers share one sync of the disk; a caller waits until its commit is on the disk.
final class SqliteStore implements Store {
  private final Connection connection;
  private final BlockingQueue<Commit> waiting = new LinkedBlockingQueue<>();
  private final Thread writer;

  private record Commit(
      List<RowKey> rows,
      Function<RowKey, byte @Nullable []> current,
      CompletableFuture<@Nullable Void> done) {}

  /// Opens or makes `virga.db` in a directory.
  ///
  /// @throws IllegalStateException if it cannot be opened, with a message for the user
  SqliteStore(Path directory) {
    Path file = directory.resolve("virga.db");
    try {
      Files.createDirectories(directory);
      var config = new SQLiteConfig();
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
      config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
      var source = new SQLiteDataSource(config);
      source.setUrl("jdbc:sqlite:" + file);
      connection = source.getConnection();
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "CREATE TABLE IF NOT EXISTS row (service TEXT, name TEXT, account TEXT, region TEXT, key TEXT,"
                + " content BLOB, PRIMARY KEY (service, name, account, region, key)) WITHOUT ROWID");
      }
      connection.setAutoCommit(false);
    } catch (IOException e) {
      throw new UncheckedIOException("the data directory " + directory + " cannot be made", e);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "the data file " + file + " cannot be opened; is another Virga using it?", e);
    }
    writer = Thread.ofPlatform().name("virga-store").daemon().start(this::write);
  }

  @Override
  public void load(String service, String table, RowReader rows) {
    String query = "SELECT account, region, key, content FROM row WHERE service = ? AND name = ?";
    synchronized (connection) {
      try (PreparedStatement select = connection.prepareStatement(query)) {
        select.setString(1, service);
        select.setString(2, table);
        try (ResultSet result = select.executeQuery()) {
          while (result.next()) {
            var scope = new Scope(result.getString(1), result.getString(2));
            rows.row(scope, result.getString(3), result.getBytes(4));
          }
        }
      } catch (SQLException e) {
        throw new IllegalStateException("the rows of " + service + " cannot be read", e);
      }
    }
  }

  @Override
  public void commit(List<RowKey> rows, Function<RowKey, byte @Nullable []> current) {
    var commit = new Commit(rows, current, new CompletableFuture<>());
    waiting.add(commit);
    try {
      commit.done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the change could not be written to the data directory", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a change was being written", e);
    }
  }

  @Override
  public void close() {
    var last = new Commit(List.of(), _ -> null, new CompletableFuture<>());
    waiting.add(last);
    try {
      writer.join();
      connection.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (SQLException e) {
      throw new IllegalStateException("the data file could not be closed", e);
    }
  }

  private void write() {
    var group = new ArrayList<Commit>();
    boolean open = true;
    while (open) {
      group.clear();
      try {
        group.add(waiting.take());
      } catch (InterruptedException e) {
        return;
      }
      waiting.drainTo(group);
      open = group.stream().noneMatch(commit -> commit.rows.isEmpty());
      try {
        writeTogether(group);
        group.forEach(commit -> commit.done.complete(null));
      } catch (SQLException | RuntimeException e) {
        group.forEach(commit -> commit.done.completeExceptionally(e));
      }
    }
  }

  private void writeTogether(List<Commit> group) throws SQLException {
    String replace = "INSERT OR REPLACE INTO row VALUES (?, ?, ?, ?, ?, ?)";
    String delete =
        "DELETE FROM row WHERE service = ? AND name = ? AND account = ? AND region = ? AND key = ?";
    synchronized (connection) {
      try (PreparedStatement put = connection.prepareStatement(replace);
          PreparedStatement remove = connection.prepareStatement(delete)) {
        var written = new LinkedHashSet<RowKey>();
        for (Commit commit : group) {
          for (RowKey row : commit.rows) {
            if (written.add(row)) {
              byte[] content = commit.current.apply(row);
              PreparedStatement statement = content == null ? remove : put;
              key(statement, row);
              if (content != null) {
                statement.setBytes(6, content);
              }
              statement.executeUpdate();
            }
          }
        }
        connection.commit();
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private static void key(PreparedStatement statement, RowKey row) throws SQLException {
    statement.setString(1, row.service());
    statement.setString(2, row.table());
    statement.setString(3, row.scope().account());
    statement.setString(4, row.scope().region());
    statement.setString(5, row.key());
  }
}
