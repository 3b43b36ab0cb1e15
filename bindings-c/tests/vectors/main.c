/* Runs the conformance suite: every *.json of the folder given as argument, schema.json aside.
 * An optional second argument N runs every Nth case only, for slow checkers. */
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "operations.h"

static int passed, failed, seen, every = 1;

static void run_case(const json_t *json) {
  if (seen++ % every != 0) return;
  const char *id = json_string_value(json_object_get(json, "id"));
  const char *operation = json_string_value(json_object_get(json, "operation"));
  vector vector;
  if (vector_open(&vector, json)) run_operation(&vector, operation == NULL ? "" : operation);
  vector_close(&vector);
  if (vector.failure[0] == '\0') {
    passed++;
    return;
  }
  failed++;
  printf("%s: %s\n", id == NULL ? "a case without id" : id, vector.failure);
}

static json_t *key_of(const json_t *value, const json_t *keys) {
  const char *text = json_string_value(value);
  return text != NULL && strncmp(text, "key:", 4) == 0 ? json_object_get(keys, text + 4) : NULL;
}

/* What an input calls `key:` and a name becomes the text of that key of the file. */
static void expand(json_t *value, const json_t *keys) {
  const char *name;
  json_t *inner, *key;
  size_t at;
  json_object_foreach(value, name, inner) {
    if ((key = key_of(inner, keys)) != NULL) {
      json_object_set(value, name, key);
    } else {
      expand(inner, keys);
    }
  }
  json_array_foreach(value, at, inner) {
    if ((key = key_of(inner, keys)) != NULL) {
      json_array_set(value, at, key);
    } else {
      expand(inner, keys);
    }
  }
}

static void run_file(const char *folder, const char *name) {
  char path[4096];
  json_error_t error;
  snprintf(path, sizeof path, "%s/%s", folder, name);
  json_t *suite = json_load_file(path, JSON_ALLOW_NUL, &error);
  const json_t *cases = json_object_get(suite, "cases");
  if (json_is_array(cases)) {
    for (size_t i = 0; i < json_array_size(cases); i++) {
      json_t *json = json_array_get(cases, i);
      expand(json_object_get(json, "input"), json_object_get(suite, "keys"));
      run_case(json);
    }
  } else {
    failed++;
    printf("%s: %s\n", name, suite == NULL ? error.text : "no list of cases");
  }
  json_decref(suite);
}

static int is_suite(const struct dirent *entry) {
  size_t length = strlen(entry->d_name);
  return length > 5 && strcmp(entry->d_name + length - 5, ".json") == 0 && strcmp(entry->d_name, "schema.json") != 0;
}

int main(int count, char **arguments) {
  if (count < 2) {
    fprintf(stderr, "usage: %s FOLDER [EVERY]\n", arguments[0]);
    return 2;
  }
  if (count > 2 && atoi(arguments[2]) > 0) every = atoi(arguments[2]);
  struct dirent **files = NULL;
  int found = scandir(arguments[1], &files, is_suite, alphasort);
  if (found < 0) perror(arguments[1]);
  for (int i = 0; i < found; i++) {
    run_file(arguments[1], files[i]->d_name);
    free(files[i]);
  }
  free(files);
  printf("c: %d passed, %d failed\n", passed, failed);
  return failed > 0 || passed == 0;
}
