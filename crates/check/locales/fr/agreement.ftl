### Règles : accords.
