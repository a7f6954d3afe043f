"""Object code: its classes, its reader and its printer."""
