package io.github.goldenblue.examples.spark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Files wherever the cluster keeps them: on this machine, in HDFS, in an object store. */
record Storage(Configuration configuration) {
  private static final int BUFFER = 1 << 16;

  /** Writes into a stream. */
  @FunctionalInterface
  interface Content {
    void to(OutputStream stream) throws IOException;
  }

  InputStream open(String path) throws IOException {
    Path file = new Path(path);
    return new BufferedInputStream(file.getFileSystem(configuration).open(file), BUFFER);
  }

  void write(String path, Content content) throws IOException {
    Path file = new Path(path);
    try (OutputStream stream =
        new BufferedOutputStream(file.getFileSystem(configuration).create(file, false), BUFFER)) {
      content.to(stream);
    }
  }

  /** This file, or the files of this ending in this folder, by name. */
  List<String> files(String path, String ending) throws IOException {
    Path place = new Path(path);
    FileSystem system = place.getFileSystem(configuration);
    if (!system.getFileStatus(place).isDirectory()) {
      return List.of(path);
    }
    return Arrays.stream(system.listStatus(place))
        .filter(FileStatus::isFile)
        .map(file -> file.getPath().toString())
        .filter(file -> file.endsWith(ending))
        .sorted()
        .toList();
  }

  /**
   * A place for a folder that is to appear at once under its name; what is left there of a run that
   * was broken off goes.
   *
   * @throws IOException if there is something of that name
   */
  String draft(String folder) throws IOException {
    Path place = new Path(folder);
    FileSystem system = place.getFileSystem(configuration);
    if (system.exists(place)) {
      throw new IOException(folder + " is there already");
    }
    Path draft = place.suffix(".draft");
    system.delete(draft, true);
    return draft.toString();
  }

  /**
   * Lets a draft appear.
   *
   * @throws IOException if it cannot be renamed
   */
  void publish(String draft, String folder) throws IOException {
    Path place = new Path(folder);
    if (!place.getFileSystem(configuration).rename(new Path(draft), place)) {
      throw new FileNotFoundException(folder + " cannot be made of " + draft);
    }
  }
}
