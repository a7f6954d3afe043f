"""From kernel functions in their last form to object code: places, order, instructions."""
